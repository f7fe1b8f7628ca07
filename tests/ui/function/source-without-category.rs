#[privacy_label::source(item = "exit-ip")]
fn exit_ip() -> String {
    String::new()
}

fn main() {}
