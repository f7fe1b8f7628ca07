use privacy_label::PersonalData;

#[derive(PersonalData)]
struct RequestLog {
    ip: String,
}

fn main() {}
