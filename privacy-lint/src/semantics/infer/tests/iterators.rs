//! Iterator chains.

use super::check;

#[test]
fn adapters_and_consumers() {
    check(
        r#"
use std::collections::{BTreeMap, HashMap, HashSet};
struct User { name: String, age: u32 }
fn f(users: &[User], words: Vec<&str>) {
    let a: Vec<_> = users.iter().map(|u| &u.name).collect(); //: Vec<&String>
    let b = users.iter().filter(|u| u.age > 3).map(|u| u.name.clone()).collect::<Vec<String>>(); //: Vec<String>
    let c = users.iter().map(|u| u.age).sum::<u32>(); //: u32
    let d = users.iter().fold(0, |acc, u| acc + u.age); //: u32
    let e = users.iter().enumerate().find(|(i, u)| *i > 1); //: Option<(usize, &User)>
    let g = words.iter().zip(users).map(|(w, u)| (w.len(), u.age)).next(); //: Option<(usize, u32)>
    let h: HashMap<String, u32> = users.iter().map(|u| (u.name.clone(), u.age)).collect(); //: HashMap<String, u32, RandomState>
    let i: Result<Vec<u8>, std::num::ParseIntError> = words.iter().map(|w| w.parse::<u8>()).collect(); //: Result<Vec<u8>, ParseIntError>
    let j: Option<Vec<char>> = words.iter().map(|w| w.chars().next()).collect(); //: Option<Vec<char>>
    let k: String = words.into_iter().rev().collect(); //= <Rev<IntoIter<&str>> as Iterator>::collect
    let l = users.iter().flat_map(|u| u.name.chars()).collect::<HashSet<_>>(); //: HashSet<char, RandomState>
    let m = users.iter().max_by_key(|u| u.age).map(|u| u.name.as_str()).unwrap_or("none"); //: &str
    let n = users.iter().any(|u| u.name.is_empty()); //: bool
    let o = (0..10).filter_map(|n| if n > 2 { Some(n * 2) } else { None }).collect::<Vec<i64>>(); //: Vec<i64>
    let p = users.iter().map(|u| (u.age, u)).collect::<BTreeMap<_, _>>(); //: BTreeMap<u32, &User>
    let (q, r): (Vec<&User>, Vec<&User>) = users.iter().partition(|u| u.age > 1); //: Vec<&User>
    let s = users.chunks(2).map(|c| c.len()).max(); //: Option<usize>
    let t = users.iter().cloned_ages().last(); //? cloned_ages
    let u = "a,b".split(',').map(str::to_owned).collect::<Vec<_>>(); //: Vec<String>
    let v = "a b".split_whitespace().map(ToString::to_string).collect::<Vec<_>>().join(","); //: String
    let w = std::iter::once(1u8).chain([2, 3]).skip(1).take(1).copied_all(); //? copied_all
    let x = vec![Some(1u8)].into_iter().flatten().collect::<Vec<_>>(); //: Vec<u8>
    let y = users.iter().map(|u| u.age as f64).fold(f64::MIN, f64::max); //: f64
    let z = vec![3u8, 1].iter().copied().min().unwrap_or(0); //: u8
}
fn g(map: &HashMap<String, Vec<u8>>) {
    for (key, value) in map { //: &String
        let n = value.len(); //: usize
    }
    for (i, c) in "abc".char_indices() { //: usize
    }
    for x in [1u8, 2] { //= <[u8; 2] as IntoIterator>::into_iter
    }
    for x in vec![String::new()].iter_mut() { //: &mut String
        x.push('a'); //= String::push
    }
    let total: usize = map.values().map(Vec::len).sum(); //: usize
    let mut it = map.keys().peekable();
    while let Some(k) = it.next() { //: &String
    }
    let first = it.peek(); //: Option<&&String>
}
"#,
    );
}
