#[privacy_label::source(category = "log-data", itm = "exit-ip")]
fn exit_ip() -> String {
    String::new()
}

fn main() {}
