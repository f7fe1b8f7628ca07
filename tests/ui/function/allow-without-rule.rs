#[privacy_label::allow(reason = "migration ABC-12")]
fn exit_ip() -> String {
    String::new()
}

fn main() {}
