use privacy_label::PersonalData;

#[derive(PersonalData)]
#[privacy(category = "log-data")]
struct RequestLog {
    #[privacy(none, reason = "")]
    build: String,
    ip: String,
}

fn main() {}
