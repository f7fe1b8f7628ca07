use privacy_label::PersonalData;

#[derive(PersonalData)]
struct RequestLog {
    #[privacy(item = "exit-ip")]
    ip: String,
}

fn main() {}
