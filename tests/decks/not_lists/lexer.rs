pub enum Token {
    Let,
    Print,
    While,
    Number(i64),
}

pub fn keyword(text: &str) -> Option<Token> {
    match text {
        "मान" => Some(Token::Let),
        "वद" => Some(Token::Print),
        "यावत्" => Some(Token::While),
        "प्रति" => Some(Token::For),
        "कार्य" => Some(Token::Function),
        "फल" => Some(Token::Return),
        _ => None,
    }
}

#[test]
fn words_are_tokens() {
    assert_eq!(keyword("वद"), Some(Token::Print));
}
