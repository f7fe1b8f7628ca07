#[privacy_label::sink("postgresql")]
fn exit_ip() -> String {
    String::new()
}

fn main() {}
