#![model(package = "tokio-util", versions = "0.7", features = ["codec"])]

//! A framed writer encodes what it is sent and writes it to what it wraps.

pub mod codec {
    use bytes::BytesMut;
    use std::io;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use tokio::io::AsyncWrite;

    pub use self::encoder::Encoder;
    pub use self::framed::Framed;
    pub use self::framed_write::FramedWrite;

    mod encoder {
        use super::*;

        pub trait Encoder<Item> {
            type Error;
            fn encode(&mut self, item: Item, dst: &mut BytesMut) -> Result<(), Self::Error>;
        }
    }

    #[derive(Clone, Debug, Default)]
    pub struct LinesCodec;
    impl LinesCodec {
        #[clean]
        pub fn new() -> LinesCodec;
    }
    impl<T: AsRef<str>> Encoder<T> for LinesCodec {
        type Error = LinesCodecError;
        fn encode(&mut self, line: T, buf: &mut BytesMut) -> Result<(), LinesCodecError> {
            buf.extend_from_slice(line.as_ref().as_bytes());
            Ok(())
        }
    }
    #[derive(Debug)]
    pub enum LinesCodecError {
        MaxLineLengthExceeded,
        Io(io::Error),
    }

    #[derive(Clone, Debug, Default)]
    pub struct BytesCodec;
    impl BytesCodec {
        #[clean]
        pub fn new() -> BytesCodec;
    }
    impl Encoder<bytes::Bytes> for BytesCodec {
        type Error = io::Error;
        fn encode(&mut self, data: bytes::Bytes, buf: &mut BytesMut) -> Result<(), io::Error> {
            buf.extend_from_slice(&data);
            Ok(())
        }
    }

    #[clean]
    fn context() -> Context<'static>;

    mod framed {
        use super::*;

        pub struct Framed<T, U> {
            inner: T,
            codec: U,
        }
        impl<T, U> Framed<T, U> {
            pub fn new(inner: T, codec: U) -> Framed<T, U> {
                Framed { inner, codec }
            }
            pub fn get_ref(&self) -> &T {
                &self.inner
            }
            pub fn into_inner(self) -> T {
                self.inner
            }
        }
        impl<T: AsyncWrite, I, U: Encoder<I>> futures_util::sink::Sink<I> for Framed<T, U> {
            type Error = U::Error;
            fn start_send(self: Pin<&mut Self>, item: I) -> Result<(), U::Error> {
                let mut bytes = BytesMut::new();
                self.codec.encode(item, &mut bytes)?;
                AsyncWrite::poll_write(Pin::new(&mut self.inner), &mut context(), &bytes);
                Ok(())
            }
        }
    }

    mod framed_write {
        use super::*;

        pub struct FramedWrite<T, E> {
            inner: T,
            encoder: E,
        }
        impl<T, E> FramedWrite<T, E> {
            pub fn new(inner: T, encoder: E) -> FramedWrite<T, E> {
                FramedWrite { inner, encoder }
            }
            pub fn into_inner(self) -> T {
                self.inner
            }
        }
        impl<T: AsyncWrite, I, E: Encoder<I>> futures_util::sink::Sink<I> for FramedWrite<T, E> {
            type Error = E::Error;
            fn start_send(self: Pin<&mut Self>, item: I) -> Result<(), E::Error> {
                let mut bytes = BytesMut::new();
                self.encoder.encode(item, &mut bytes)?;
                AsyncWrite::poll_write(Pin::new(&mut self.inner), &mut context(), &bytes);
                Ok(())
            }
        }
    }
}
