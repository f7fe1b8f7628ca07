use privacy_label::PersonalData;

#[derive(PersonalData)]
#[privacy(category = "log-data")]
struct RequestLog {
    #[privacy(item = "exit_ip")]
    ip: String,
}

fn main() {}
