#[privacy_label::erases(category = "log-data", sink = "mysql", within = "0 days")]
fn exit_ip() -> String {
    String::new()
}

fn main() {}
