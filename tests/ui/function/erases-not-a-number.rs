#[privacy_label::erases(category = "log-data", sink = "mysql", within = "a week")]
fn exit_ip() -> String {
    String::new()
}

fn main() {}
