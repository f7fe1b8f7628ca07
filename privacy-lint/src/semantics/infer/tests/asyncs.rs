//! Futures.

use super::check;

#[test]
fn await_gives_the_output() {
    check(
        r#"
use std::future::{Future, IntoFuture};
use std::pin::Pin;
#[derive(Debug)] struct Error;
impl From<std::fmt::Error> for Error { fn from(_: std::fmt::Error) -> Self { Error } }
struct Client;
impl Client {
    async fn get(&self, url: &str) -> Result<String, Error> { Ok(url.to_owned()) }
    fn post(&self) -> impl Future<Output = u16> + '_ { async { 1 } }
    fn boxed<'a>(&'a self) -> Pin<Box<dyn Future<Output = Vec<u8>> + Send + 'a>> { Box::pin(async move { Vec::new() }) }
    fn request(&self) -> Request { Request }
}
struct Request;
impl IntoFuture for Request { type Output = bool; type IntoFuture = std::future::Ready<bool>; fn into_future(self) -> Self::IntoFuture { std::future::ready(true) } }
trait Repo { async fn load(&self, id: u32) -> Option<String>; }
impl Repo for Client { async fn load(&self, id: u32) -> Option<String> { None } }
fn spawn<F>(f: F) -> Handle<F::Output> where F: Future { todo!() }
struct Handle<T>(T);
impl<T> Future for Handle<T> { type Output = Result<T, Error>; fn poll(self: Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Self::Output> { todo!() } }
async fn run(c: &Client) -> Result<usize, Error> {
    let a = c.get("x").await?; //: String
    let b = c.post().await; //: u16
    let d = c.boxed().await; //: Vec<u8>
    let e = c.request().await; //: bool
    let f = c.load(1).await; //: Option<String>
    let g = async { 1u8 }.await; //: u8
    let h = spawn(async move { "x".to_string() }).await?; //: String
    let inner = async {
        let s = c.get("y").await?;
        Ok::<usize, Error>(s.len())
    };
    let i = inner.await; //: Result<usize, Error>
    let j = spawn(c.get("z")).await; //: Result<Result<String, Error>, Error>
    let fut = c.get("x");
    let k = fut.await.map(|s| s.len()); //: Result<usize, Error>
    Ok(a.len())
}
async fn each<F, Fut>(f: F) -> Fut::Output where F: Fn(u32) -> Fut, Fut: Future { f(1).await }
async fn retry<T, F>(mut f: F) -> T where F: AsyncFnMut(u32) -> T { f(1).await }
async fn g(c: &Client) {
    let a = each(|n| async move { n.to_string() }).await; //: String
    let b = retry(async |n| n + 1).await; //: u32
    let d = each(|n| c.get("x")).await; //: Result<String, Error>
    let fs: Vec<Pin<Box<dyn Future<Output = Result<u8, Error>>>>> = vec![Box::pin(async { Ok(1) })];
}
fn h(r: &impl Repo) { let fut = async move { let s = r.load(1).await; //: Option<String>
    }; }
"#,
    );
}

#[test]
fn question_marks_convert_errors() {
    check(
        r#"
use std::num::ParseIntError;
enum AppError { Parse(ParseIntError), Fmt(std::fmt::Error), Text(String) }
impl From<ParseIntError> for AppError { fn from(e: ParseIntError) -> Self { Self::Parse(e) } }
impl From<std::fmt::Error> for AppError { fn from(e: std::fmt::Error) -> Self { Self::Fmt(e) } }
type Result<T, E = AppError> = std::result::Result<T, E>;
fn parse(s: &str) -> Result<u32> {
    let n = s.parse::<u32>()?; //= <AppError as From>::from
    let m = s.parse::<u32>().map_err(|e| AppError::Text(e.to_string()))?; //: u32
    let first = s.chars().next().ok_or(AppError::Text(String::new()))?; //: char
    Ok(n)
}
fn opt(s: Option<&str>) -> Option<usize> {
    let t = s?; //: &str
    Some(t.len())
}
fn dynamic(s: &str) -> std::result::Result<(), Box<dyn std::error::Error>> {
    let n: u8 = s.parse()?; //: u8
    Err("text".into())
}
fn closure(v: Vec<&str>) -> Result<Vec<u32>> {
    let f = |s: &str| { let n: u32 = s.parse()?; Ok::<_, AppError>(n + 1) };
    let a = f("1")?; //: u32
    v.into_iter().map(|s| Ok(s.parse::<u32>()?)).collect()
}
"#,
    );
}
