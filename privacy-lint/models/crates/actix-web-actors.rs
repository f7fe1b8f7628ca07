#![model(package = "actix-web-actors", versions = "4")]

//! An actor writes to its socket through its context.

pub mod ws {
    pub struct WebsocketContext<A> {
        actor: std::marker::PhantomData<A>,
    }
    impl<A> WebsocketContext<A> {
        #[clean]
        #[sink("websocket", operation = "send", data(text))]
        pub fn text<T>(&mut self, text: T);
        #[clean]
        #[sink("websocket", operation = "send", data(data))]
        pub fn binary<T>(&mut self, data: T);
    }
}
