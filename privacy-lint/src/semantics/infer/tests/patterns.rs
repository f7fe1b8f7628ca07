//! Patterns and binding modes.

use super::check;

#[test]
fn binding_modes_follow_references() {
    check(
        r#"
enum Msg { Text { body: String, to: Option<u32> }, Pair(u8, Vec<String>), Quit }
struct P(u8, (u16, String));
const LIMIT: u8 = 3;
fn f(m: &Msg, mut o: Option<String>, p: P, r: &Result<u8, String>, pairs: &[(String, u8)]) -> Option<u8> {
    match m {
        Msg::Text { body, to: Some(id) } => { let x = id; //: &u32
            let y = body; //: &String
        }
        Msg::Text { body: b, .. } if b.is_empty() => {}
        Msg::Pair(n @ 1..=9, rest) => { let x = n; //: &u8
            let y = rest.first(); //: Option<&String>
        }
        Msg::Pair(LIMIT, _) | Msg::Quit => {}
        other => { let x = other; //: &Msg
        }
    }
    if let Some(s) = &mut o { s.push('a'); let x = s; //: &mut String
    }
    if let Some(ref s) = o { let x = s; //: &String
    }
    let P(a, (b, c)) = &p; //: &u8
    let P(d, (.., e)) = p; //: u8
    let Ok(n) = r else { return None }; //: &u8
    let Some(owned) = o else { return None; }; //: String
    for (name, age) in pairs { //: &String
    }
    for &(ref name, age) in pairs { let x = age; //: u8
    }
    let [first, .., last] = [1u8, 2, 3]; //: u8
    if let [a, rest @ ..] = pairs { let x = rest; //: &[(String, u8)]
    }
    let s: &str = match "x" { "a" => "b", other => other };
    let t = matches!(m, Msg::Quit); //: bool
    let (mut x, y): (u8, _) = (1, String::new()); //: u8
    let z = if let Msg::Pair(k, _) = m && *k > 1 { k } else { &0 }; //: &u8
    let bx = Box::new((1u8, 'c'));
    let (u, v) = *bx; //: u8
    let opt = Some(&1u8);
    let w = match opt { Some(&q) => q, None => 0 }; //: u8
    while let Some(top) = Vec::<u32>::new().pop() { //: u32
    }
    (x, _) = (2, 3);
    Some(*n)
}
"#,
    );
}
