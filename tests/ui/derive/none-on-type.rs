use privacy_label::PersonalData;

#[derive(PersonalData)]
#[privacy(none, reason = "public")]
struct RequestLog {
    #[privacy(category = "log-data")]
    ip: String,
}

fn main() {}
