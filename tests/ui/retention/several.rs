use privacy_label::PersonalData;

#[derive(PersonalData)]
struct Data {
    #[privacy(category = "log-data")]
    ip: String,
    #[privacy(category = "monitoring-data")]
    rate: f32,
}

fn main() {
    let _ttl = Data::RETENTION.ttl_secs();
}
