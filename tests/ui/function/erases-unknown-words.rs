#[privacy_label::erases(category = "log-dat", sink = "mysq", within = "7 days")]
fn exit_ip() -> String {
    String::new()
}

fn main() {}
