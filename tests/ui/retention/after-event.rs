use privacy_label::PersonalData;

#[derive(PersonalData)]
#[privacy(category = "configuration-data")]
struct Data {
    value: String,
}

fn main() {
    let _ttl = Data::RETENTION.ttl_secs();
}
