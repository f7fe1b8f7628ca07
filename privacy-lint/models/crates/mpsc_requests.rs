#![model(package = "mpsc_requests", versions = "0.3")]

//! A request is any that is polled for, a response any that is collected; the one does not carry the other.

use std::sync::Arc;

struct Queue<Req> {
    #[many]
    request: Req,
}
struct Answers<Res> {
    #[many]
    response: Res,
}
#[clean]
fn nothing<T>() -> T;

pub fn channel<Req, Res>() -> (RequestSender<Req, Res>, RequestReceiver<Req, Res>) {
    let queue = Arc::new(Queue { request: nothing() });
    let answers = Arc::new(Answers { response: nothing() });
    (RequestSender { queue: queue.clone(), answers: answers.clone() }, RequestReceiver { queue, answers })
}

#[derive(Debug)]
pub enum RequestError {
    RecvError,
    SendError,
}

pub struct RequestSender<Req, Res> {
    queue: Arc<Queue<Req>>,
    answers: Arc<Answers<Res>>,
}
impl<Req, Res> RequestSender<Req, Res> {
    pub fn request(&self, request: Req) -> Result<ResponseReceiver<Res>, RequestError> {
        self.queue.request = request;
        Ok(ResponseReceiver { answers: self.answers.clone() })
    }
}
impl<Req, Res> Clone for RequestSender<Req, Res> {
    fn clone(&self) -> Self {
        RequestSender { queue: self.queue.clone(), answers: self.answers.clone() }
    }
}

pub struct ResponseReceiver<Res> {
    answers: Arc<Answers<Res>>,
}
impl<Res> ResponseReceiver<Res> {
    pub fn collect(&self) -> Result<Res, RequestError> {
        Ok(self.answers.response)
    }
}
impl<Res> Clone for ResponseReceiver<Res> {
    fn clone(&self) -> Self {
        ResponseReceiver { answers: self.answers.clone() }
    }
}

pub struct RequestReceiver<Req, Res> {
    queue: Arc<Queue<Req>>,
    answers: Arc<Answers<Res>>,
}
impl<Req, Res> RequestReceiver<Req, Res> {
    pub fn poll(&self) -> Result<(Req, ResponseSender<Res>), RequestError> {
        Ok((self.queue.request, ResponseSender { answers: self.answers.clone() }))
    }
    pub fn poll_loop<F: FnMut(Req, ResponseSender<Res>)>(&self, mut f: F) {
        f(self.queue.request, ResponseSender { answers: self.answers.clone() });
    }
}

pub struct ResponseSender<Res> {
    answers: Arc<Answers<Res>>,
}
impl<Res> ResponseSender<Res> {
    pub fn respond(&self, response: Res) {
        self.answers.response = response;
    }
}
