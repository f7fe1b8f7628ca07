use privacy_label::PersonalData;

#[derive(PersonalData)]
#[privacy(category = "log-data")]
struct RequestLog {
    #[privacy(none = "public", reason = "public")]
    build: String,
    ip: String,
}

fn main() {}
