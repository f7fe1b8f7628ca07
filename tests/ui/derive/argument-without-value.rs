use privacy_label::PersonalData;

#[derive(PersonalData)]
#[privacy(category)]
struct RequestLog {
    ip: String,
}

fn main() {}
