#[privacy_label::anonymizes]
fn exit_ip() -> String {
    String::new()
}

fn main() {}
