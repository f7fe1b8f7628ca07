#![model(package = "curl", versions = "0.4")]

//! A handle collects a URL, headers and fields; what it holds leaves when it performs.

#[derive(Clone, Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}

pub mod easy {
    use super::Error;

    #[derive(Debug)]
    pub struct Easy {
        url: String,
        #[many]
        parts: Vec<u8>,
    }
    impl Easy {
        #[clean]
        pub fn new() -> Easy;
        pub fn url(&mut self, url: &str) -> Result<(), Error> {
            self.url = url;
            Ok(())
        }
        pub fn username(&mut self, user: &str) -> Result<(), Error> {
            self.parts = user;
            Ok(())
        }
        pub fn password(&mut self, pass: &str) -> Result<(), Error> {
            self.parts = pass;
            Ok(())
        }
        pub fn cookie(&mut self, cookie: &str) -> Result<(), Error> {
            self.parts = cookie;
            Ok(())
        }
        pub fn post_fields_copy(&mut self, data: &[u8]) -> Result<(), Error> {
            self.parts = data;
            Ok(())
        }
        pub fn httppost(&mut self, form: Form) -> Result<(), Error> {
            self.parts = form;
            Ok(())
        }
        pub fn http_headers(&mut self, list: List) -> Result<(), Error> {
            self.parts = list;
            Ok(())
        }
        #[clean]
        pub fn post(&mut self, enable: bool) -> Result<(), Error>;
        #[clean]
        pub fn response_code(&self) -> Result<u32, Error>;
        pub fn read_function<F: FnMut(&mut [u8]) -> Result<usize, ReadError> + Send + 'static>(
            &mut self,
            f: F,
        ) -> Result<(), Error> {
            self.parts = f;
            Ok(())
        }
        #[clean]
        #[sink("http", operation = "send", data(self.url, self.parts), store(self.url))]
        pub fn perform(&self) -> Result<(), Error>;
        pub fn transfer<'data, 'easy>(&'easy mut self) -> Transfer<'easy, 'data> {
            Transfer { url: self.url, parts: self.parts }
        }
        #[clean]
        #[sink("http", operation = "send", data(data), store(self.url))]
        pub fn send(&mut self, data: &[u8]) -> Result<usize, Error>;
    }

    #[versions(">=0.4.10")]
    #[derive(Debug)]
    pub struct Easy2<H> {
        url: String,
        #[many]
        parts: Vec<u8>,
        handler: H,
    }
    impl<H> Easy2<H> {
        pub fn new(handler: H) -> Easy2<H> {
            Easy2 { url: String::new(), parts: Vec::new(), handler }
        }
        pub fn url(&mut self, url: &str) -> Result<(), Error> {
            self.url = url;
            Ok(())
        }
        pub fn username(&mut self, user: &str) -> Result<(), Error> {
            self.parts = user;
            Ok(())
        }
        pub fn password(&mut self, pass: &str) -> Result<(), Error> {
            self.parts = pass;
            Ok(())
        }
        pub fn cookie(&mut self, cookie: &str) -> Result<(), Error> {
            self.parts = cookie;
            Ok(())
        }
        pub fn post_fields_copy(&mut self, data: &[u8]) -> Result<(), Error> {
            self.parts = data;
            Ok(())
        }
        pub fn httppost(&mut self, form: Form) -> Result<(), Error> {
            self.parts = form;
            Ok(())
        }
        pub fn http_headers(&mut self, list: List) -> Result<(), Error> {
            self.parts = list;
            Ok(())
        }
        #[clean]
        pub fn post(&mut self, enable: bool) -> Result<(), Error>;
        #[clean]
        pub fn response_code(&self) -> Result<u32, Error>;
        #[clean]
        #[sink("http", operation = "send", data(self.url, self.parts), store(self.url))]
        pub fn perform(&self) -> Result<(), Error>;
    }

    pub struct Transfer<'easy, 'data> {
        url: &'easy str,
        #[many]
        parts: &'data [u8],
    }
    impl<'easy, 'data> Transfer<'easy, 'data> {
        pub fn read_function<F: FnMut(&mut [u8]) -> Result<usize, ReadError> + 'data>(
            &mut self,
            f: F,
        ) -> Result<(), Error> {
            self.parts = f;
            Ok(())
        }
        #[clean]
        pub fn write_function<F: FnMut(&[u8]) -> Result<usize, WriteError> + 'data>(&mut self, f: F) -> Result<(), Error>;
        #[clean]
        #[sink("http", operation = "send", data(self.url, self.parts), store(self.url))]
        pub fn perform(&self) -> Result<(), Error>;
    }

    #[derive(Debug)]
    pub enum ReadError {
        Abort,
        Pause,
    }
    #[derive(Debug)]
    pub enum WriteError {
        Pause,
    }

    #[derive(Debug)]
    pub struct List {
        #[many]
        lines: Vec<u8>,
    }
    impl List {
        pub fn new() -> List {
            List { lines: Vec::new() }
        }
        pub fn append(&mut self, data: &str) -> Result<(), Error> {
            self.lines = data;
            Ok(())
        }
    }

    #[derive(Debug)]
    pub struct Form {
        #[many]
        parts: Vec<u8>,
    }
    impl Form {
        pub fn new() -> Form {
            Form { parts: Vec::new() }
        }
        pub fn part<'a, 'data>(&'a mut self, name: &'data str) -> Part<'a, 'data> {
            Part { parts: &mut self.parts, name }
        }
    }

    pub struct Part<'form, 'data> {
        parts: &'form mut Vec<u8>,
        name: &'data str,
    }
    impl<'form, 'data> Part<'form, 'data> {
        pub fn contents(&mut self, contents: &'data [u8]) -> &mut Self {
            self.parts.extend_from_slice(contents);
            self
        }
        #[clean]
        pub fn add(&mut self) -> Result<(), super::FormError>;
    }

}

#[derive(Debug)]
pub struct FormError;
