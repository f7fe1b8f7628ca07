use privacy_label::PersonalData;

#[derive(PersonalData)]
// A constant is not known when the macro runs: const LOG: &str = "log-data";
#[privacy(category = LOG)]
struct RequestLog {
    ip: String,
}

fn main() {}
