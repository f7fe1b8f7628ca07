use privacy_label::PersonalData;

#[derive(PersonalData)]
#[privacy(category = "log-data")]
struct RequestLog {
    #[privacy(none, reason = "public", category = "log-data")]
    build: String,
    ip: String,
}

fn main() {}
