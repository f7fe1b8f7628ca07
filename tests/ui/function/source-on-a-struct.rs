#[privacy_label::source(category = "log-data")]
struct RequestLog;

fn main() {}
