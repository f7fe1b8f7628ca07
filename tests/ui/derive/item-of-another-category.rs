use privacy_label::PersonalData;

#[derive(PersonalData)]
#[privacy(category = "log-data")]
struct RequestLog {
    #[privacy(item = "success-rate")]
    ip: String,
}

fn main() {}
