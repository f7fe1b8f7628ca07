//! Every error of a type is reported at once, and code that uses its constants adds none.
use privacy_label::PersonalData;

#[derive(PersonalData)]
#[privacy(category = "log-dat", colour = "red")]
struct RequestLog<T: Clone> {
    #[privacy(item = 3)]
    ip: String,
    #[privacy(category = "monitoring", item = "success-rate")]
    rate: f32,
    #[privacy(none)]
    build: T,
}

#[derive(PersonalData)]
enum Event {
    #[privacy(category = "log-dta")]
    Login(#[privacy(item = "exit-ip")] String),
    Logout {
        #[privacy(category = "account-identifiers", item = "unin")]
        uin: u64,
    },
}

fn stored<P: PersonalData>() -> usize {
    P::FIELDS.len() + P::CATEGORY.sinks.len()
}

fn main() {
    let ttl: u64 = RequestLog::<u8>::RETENTION.ttl_secs();
    let _ = (ttl, stored::<RequestLog<u8>>(), stored::<Event>());
}
