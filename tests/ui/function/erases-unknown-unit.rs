#[privacy_label::erases(category = "log-data", sink = "mysql", within = "7 dayz")]
fn exit_ip() -> String {
    String::new()
}

fn main() {}
