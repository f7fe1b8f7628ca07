use privacy_label::PersonalData;

#[derive(PersonalData)]
#[privacy(category = "log-dat")]
struct RequestLog {
    ip: String,
}

fn main() {}
