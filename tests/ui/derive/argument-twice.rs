use privacy_label::PersonalData;

#[derive(PersonalData)]
#[privacy(category = "log-data")]
#[privacy(category = "log-data")]
struct RequestLog {
    ip: String,
}

fn main() {}
