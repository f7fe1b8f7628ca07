use privacy_label::PersonalData;

#[derive(PersonalData)]
#[privacy(category = "payment-data")]
struct RequestLog {
    ip: String,
}

fn main() {}
