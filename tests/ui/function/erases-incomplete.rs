#[privacy_label::erases(category = "log-data")]
fn exit_ip() -> String {
    String::new()
}

fn main() {}
