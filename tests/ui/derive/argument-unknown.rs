use privacy_label::PersonalData;

#[derive(PersonalData)]
#[privacy(categry = "log-data")]
struct RequestLog {
    ip: String,
}

fn main() {}
