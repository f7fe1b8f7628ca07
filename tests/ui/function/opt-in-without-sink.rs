#[privacy_label::opt_in]
fn exit_ip() -> String {
    String::new()
}

fn main() {}
