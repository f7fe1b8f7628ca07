//! Std as services use it.

use super::check;

#[test]
fn locks_maps_and_pointers() {
    check(
        r#"
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::sync::{Arc, Mutex, RwLock, OnceLock};
use std::cell::RefCell;
use std::borrow::Cow;
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct User { id: u64, name: String }
struct State { users: Arc<Mutex<HashMap<u64, User>>>, cache: RwLock<BTreeMap<String, Vec<u8>>> }
static GLOBAL: OnceLock<String> = OnceLock::new();
fn f(state: &State, shared: Arc<RwLock<Vec<User>>>) {
    let guard = state.users.lock().unwrap(); //: MutexGuard<HashMap<u64, User, RandomState>>
    let u = guard.get(&1); //: Option<&User>
    let c = guard.get(&1).cloned().unwrap_or_default(); //: User
    let n = state.cache.read().unwrap().len(); //: usize
    state.cache.write().unwrap().insert(String::new(), vec![]); //= BTreeMap::insert
    state.users.lock().unwrap().entry(1).or_default().name.push('a'); //= String::push
    let count = state.cache.write().unwrap().entry("x".into()).or_insert_with(Vec::new).len(); //: usize
    let mut map: HashMap<&str, Vec<User>> = HashMap::new();
    map.entry("a").or_default().push(c.clone()); //= Vec::push
    match map.entry("b") { Entry::Occupied(e) => { let v = e.get(); //: &Vec<User>
        } Entry::Vacant(e) => { let v = e.insert(Vec::new()); //: &mut Vec<User>
        } }
    if let Some(users) = map.get_mut("a") { users.push(User::default()); } //= Vec::push & <User as Default>::default
    let names = shared.read().unwrap().iter().map(|u| u.name.to_uppercase()).collect::<Vec<_>>(); //: Vec<String>
    let g = GLOBAL.get_or_init(|| String::new()); //: &String
    let cell = RefCell::new(vec![1u8]);
    cell.borrow_mut().push(2); //= Vec::push
    let b = cell.borrow().len(); //: usize
    let cow: Cow<str> = Cow::Borrowed("x"); //: Cow<str>
    let o = cow.into_owned(); //: String
    let d = cow_len("x".into()); //: usize
    let mut q = VecDeque::new(); //: VecDeque<User>
    q.push_back(c);
    let s: HashSet<u64> = q.iter().map(|u| u.id).collect(); //: HashSet<u64, RandomState>
    let t = format!("{}", o).as_str().len(); //: usize
    let e = q.front().map(|u| u.name.as_str()); //: Option<&str>
    let bytes = o.as_bytes().to_vec(); //: Vec<u8>
    let text = String::from_utf8(bytes).unwrap_or_else(|e| e.to_string()); //: String
    let x = text.trim().split(':').nth(1).and_then(|p| p.parse::<u16>().ok()); //: Option<u16>
    let v = Vec::with_capacity(3); //: Vec<u8>
    let w: Vec<u8> = v;
    let y = Some(text).as_deref().map(str::len); //: Option<usize>
    let z = std::mem::take(&mut map); //: HashMap<&str, Vec<User>, RandomState>
    let aa = std::env::var("X").unwrap_or_default(); //: String
    let bb = "x".repeat(2).chars().rev().collect::<String>(); //: String
    let cc = Box::new(User::default()).name; //: String
    let dd = u64::from_str_radix("1", 16).ok(); //: Option<u64>
    let ee = i32::try_from(5u64).is_ok(); //: bool
    let ff = "a".cmp("b") == std::cmp::Ordering::Less; //: bool
}
fn cow_len(c: Cow<'_, str>) -> usize { c.len() }
"#,
    );
}

#[test]
fn builders_chain() {
    check(
        r#"
//- http
pub struct Client; pub struct RequestBuilder; pub struct Error; pub struct Response;
impl Client {
    pub fn new() -> Self { Client }
    pub fn builder() -> ClientBuilder<()> { ClientBuilder { auth: () } }
    pub fn post(&self, url: impl AsRef<str>) -> RequestBuilder { RequestBuilder }
}
pub struct ClientBuilder<A> { auth: A }
impl<A> ClientBuilder<A> {
    pub fn auth<B>(self, b: B) -> ClientBuilder<B> { ClientBuilder { auth: b } }
    pub fn timeout(mut self, t: std::time::Duration) -> Self { self }
}
impl ClientBuilder<String> { pub fn build(self) -> Result<Client, Error> { Ok(Client) } }
impl RequestBuilder {
    pub fn header<K, V>(self, k: K, v: V) -> RequestBuilder where K: Into<String>, V: ToString { self }
    pub fn json<T: ?Sized>(self, t: &T) -> Self { self }
    pub async fn send(self) -> Result<Response, Error> { Ok(Response) }
}
impl Response { pub async fn json<T: Default>(self) -> Result<T, Error> { Ok(T::default()) } }
//- app
use http::Client;
async fn f() -> Result<(), http::Error> {
    let c = Client::builder().auth(String::new()).timeout(std::time::Duration::from_secs(3)).build()?; //: Client
    let r = c.post("u").header("a", 1).json(&vec![1u8]).send().await?; //: Response
    let j: Vec<String> = r.json().await?; //= Response::json
    let k = c.post(&String::new()).send().await?.json::<u8>().await; //: Result<u8, Error>
    Ok(())
}
"#,
    );
}
