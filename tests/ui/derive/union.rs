use privacy_label::PersonalData;

#[derive(PersonalData)]
#[privacy(category = "log-data")]
union Raw {
    ip: u32,
}

fn main() {}
