use privacy_label::PersonalData;

#[derive(PersonalData)]
#[privacy(category = "log-data")]
struct RequestLog {
    #[privacy(opt_in = "trct")]
    shared: bool,
}

fn main() {}
