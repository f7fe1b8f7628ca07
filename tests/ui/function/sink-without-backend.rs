#[privacy_label::sink]
fn exit_ip() -> String {
    String::new()
}

fn main() {}
