require "minitest/autorun"

class SchemeTest < Minitest::Test
  def test_words
    assert_equal "gajaH", to_hk("गजः")
    assert_equal "nadI", to_hk("नदी")
    assert_equal "RSiH", to_hk("ऋषिः")
    assert_equal "jJAnam", to_hk("ज्ञानम्")
  end

  WORDS = {
    "देव" => "deva",
    "राम" => "rAma",
    "सीता" => "sItA",
    "हनुमत्" => "hanumat",
  }
end
