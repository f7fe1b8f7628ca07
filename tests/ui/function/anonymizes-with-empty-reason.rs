#[privacy_label::anonymizes(reason = " ")]
fn exit_ip() -> String {
    String::new()
}

fn main() {}
