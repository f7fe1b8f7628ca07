use privacy_label::PersonalData;

#[derive(PersonalData)]
#[privacy(category = "log-data")]
struct RequestLog {
    #[privacy(reason = "public")]
    build: String,
}

fn main() {}
