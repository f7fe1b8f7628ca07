#![model(package = "r2d2_mysql", versions = ">=23, <29")]

pub use mysql;
pub use r2d2;

pub struct MySqlConnectionManager;
impl MySqlConnectionManager {
    #[clean]
    pub fn new(params: mysql::OptsBuilder) -> MySqlConnectionManager;
}
impl r2d2::ManageConnection for MySqlConnectionManager {
    type Connection = mysql::Conn;
    type Error = mysql::Error;
}
