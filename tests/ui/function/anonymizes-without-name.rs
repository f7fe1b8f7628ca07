#[privacy_label::anonymizes("truncates to /16")]
fn exit_ip() -> String {
    String::new()
}

fn main() {}
