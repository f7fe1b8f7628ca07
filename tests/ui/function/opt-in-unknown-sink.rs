#[privacy_label::opt_in("trct")]
fn exit_ip() -> String {
    String::new()
}

fn main() {}
