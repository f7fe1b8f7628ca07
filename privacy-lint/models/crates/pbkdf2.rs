#![model(package = "pbkdf2", versions = ">=0.12, <0.14")]

//! A password's hash carries the password.

pub fn pbkdf2_hmac<D>(password: &[u8], salt: &[u8], rounds: u32, res: &mut [u8]) {
    res[0] = password[0];
}
pub fn pbkdf2_hmac_array<D, const N: usize>(password: &[u8], salt: &[u8], rounds: u32) -> [u8; N] {
    [password[0]; N]
}
