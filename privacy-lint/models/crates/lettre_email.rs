#![model(package = "lettre_email", versions = "0.9", builds = ">=0.9.2")]

//! The builder of messages for lettre 0.9.

#[derive(Clone, Debug)]
pub struct EmailBuilder {
    #[many]
    parts: Vec<u8>,
}
impl EmailBuilder {
    pub fn new() -> EmailBuilder {
        EmailBuilder { parts: Vec::new() }
    }
    pub fn from<A>(mut self, address: A) -> EmailBuilder {
        self.parts = address;
        self
    }
    pub fn to<A>(mut self, address: A) -> EmailBuilder {
        self.parts = address;
        self
    }
    pub fn cc<A>(mut self, address: A) -> EmailBuilder {
        self.parts = address;
        self
    }
    pub fn bcc<A>(mut self, address: A) -> EmailBuilder {
        self.parts = address;
        self
    }
    pub fn reply_to<A>(mut self, address: A) -> EmailBuilder {
        self.parts = address;
        self
    }
    pub fn sender<A>(mut self, address: A) -> EmailBuilder {
        self.parts = address;
        self
    }
    pub fn header<A>(mut self, address: A) -> EmailBuilder {
        self.parts = address;
        self
    }
    pub fn subject<S: Into<String>>(mut self, subject: S) -> EmailBuilder {
        self.parts = subject.into();
        self
    }
    pub fn body<S: Into<String>>(mut self, body: S) -> EmailBuilder {
        self.parts = body.into();
        self
    }
    pub fn text<S: Into<String>>(mut self, body: S) -> EmailBuilder {
        self.parts = body.into();
        self
    }
    pub fn html<S: Into<String>>(mut self, body: S) -> EmailBuilder {
        self.parts = body.into();
        self
    }
    pub fn alternative<S: Into<String>, T: Into<String>>(mut self, body_html: S, body_text: T) -> EmailBuilder {
        self.parts = body_html.into();
        self.parts = body_text.into();
        self
    }
    pub fn build(self) -> Result<Email, error::Error> {
        Ok(Email { message: self.parts })
    }
}

#[derive(Clone, Debug)]
pub struct Email {
    message: Vec<u8>,
}
impl Email {
    pub fn builder() -> EmailBuilder {
        EmailBuilder { parts: Vec::new() }
    }
}
impl Into<lettre::SendableEmail> for Email {
    fn into(self) -> lettre::SendableEmail;
}

pub mod error {
    #[derive(Debug)]
    pub enum Error {
        CannotParseFilename,
    }
}
