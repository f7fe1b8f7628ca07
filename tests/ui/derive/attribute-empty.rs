use privacy_label::PersonalData;

#[derive(PersonalData)]
#[privacy]
struct RequestLog {
    ip: String,
}

fn main() {}
