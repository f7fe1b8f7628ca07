#[privacy_label::source(category = "log_data", item = "exit-ip")]
fn exit_ip() -> String {
    String::new()
}

fn main() {}
