#[privacy_label::source(category = "log-data", item = "ip")]
fn exit_ip() -> String {
    String::new()
}

fn main() {}
