use privacy_label::PersonalData;

#[derive(PersonalData)]
#[privacy(category = "log-data")]
enum Event {
    #[privacy(opt_in = "trtc")]
    Shared { ip: String },
}

fn main() {}
