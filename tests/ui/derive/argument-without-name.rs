use privacy_label::PersonalData;

#[derive(PersonalData)]
#[privacy("log-data")]
struct RequestLog {
    ip: String,
}

fn main() {}
