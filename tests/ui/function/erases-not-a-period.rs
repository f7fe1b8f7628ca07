#[privacy_label::erases(category = "log-data", sink = "mysql", within = "while in use")]
fn exit_ip() -> String {
    String::new()
}

fn main() {}
