#[privacy_label::opt_in("mysql")]
fn exit_ip() -> String {
    String::new()
}

fn main() {}
